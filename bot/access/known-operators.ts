import type { App } from '../app.ts';
import type { Person } from '../workflow/reading.ts';

/** Who was an operator when their role was read last, however long ago: nobody's list names them, and none of it lets anybody do anything. */
export async function knownOperators({ store }: Pick<App, 'store'>, tenantId: string): Promise<readonly Person[]> {
  return (await store.contacts(tenantId)).filter(({ wasOperator }) => wasOperator).map(({ person }) => person);
}
