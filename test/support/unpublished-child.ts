import { it } from 'mocha';
import { startDirectoryServer } from './directory-server.ts';

/** A run of its own that asks the stub directory for what Graph hasn't: its test passes, and the run has to fail. */
it('asks for a property that was never published', async () => {
  const server = await startDirectoryServer();
  await fetch(`${server.config.graphBaseUrl}/v1.0/organization?$select=invented`);
  await server.close();
});
