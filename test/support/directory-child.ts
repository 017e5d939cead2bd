import { createDirectory, type DirectoryConfig } from '../../bot/directory/index.ts';
import type { Person } from '../../bot/workflow/reading.ts';
import { PROBES } from '../../bot/workflow/vocabulary.ts';

/** A whole session in its own process, so that NODE_EXTRA_CA_CERTS counts. Takes its task from the environment, prints JSON. */
type Task = {
  readonly config: DirectoryConfig;
  readonly person: Person;
  readonly assertion: string;
  readonly groupId: string;
};

async function play(task: Task): Promise<void> {
  const logged: unknown[] = [];
  const directory = createDirectory(task.config, { now: () => Date.now() }, (...line) => logged.push(line));
  const session = directory.as(task.person, task.assertion);

  const observations = await Promise.all(PROBES.map((probe) => session.probe(probe)));
  const first = await session.read('settings');
  const written = [];
  for (const setting of ['enablementForTenant', 'accountUnlockEnabled'] as const) {
    const read = await session.read('settings');
    if (read.kind === 'read') written.push(await session.write({ name: setting, after: true }, read));
  }
  const last = await session.read('settings');
  const isApprover = await session.isMemberOf([task.groupId]);
  const members = await session.members(task.groupId);
  const people = await session.people(members.map((member) => member.objectId));
  session.end();
  const afterEnd = await session.probe('sync');

  console.log(JSON.stringify({ observations, first, written, last, isApprover, members, people, afterEnd, logged }));
}

// Not awaited here: a bundle takes no await outside of a function.
void play(JSON.parse(process.env.DIRECTORY_TASK ?? ''));
