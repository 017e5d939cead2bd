import type { z } from 'zod';
import type { Person } from '../people.ts';
import type { Answer, Call } from './http.ts';
import { type Route, route } from './router.ts';
import { findPerson } from './state.ts';
import type { World } from './world.ts';

export type Control = Route<World>;

export const refuse = (status: number, error: string): Answer => ({ status, body: { error } });

/** A command with a JSON body; a wrong one is answered with what to send. */
export function command<Schema extends z.ZodType>(
  name: string,
  schema: Schema,
  usage: string,
  run: (world: World, body: z.infer<Schema>) => Answer | Promise<Answer>,
): Control {
  return route('POST', `/sandbox/${name}`, (call: Call, _params, world) => {
    const read = schema.safeParse(call.body);
    if (read.success) return run(world, read.data);
    const [issue] = read.error.issues;
    const where = issue && issue.path.length > 0 ? `${issue.path.join('.')}: ` : '';
    return refuse(400, `Send ${usage}. What came was not that (${where}${issue?.message ?? 'unreadable'}).`);
  });
}

/** With the person an id or a name belongs to, or the sentence that there is none. */
export function withPerson(id: string, run: (person: Person) => Answer | Promise<Answer>): Answer | Promise<Answer> {
  const person = findPerson(id);
  if (person) return run(person);
  const who = id.slice(0, 80);
  return refuse(404, `Nobody in the practice tenant has the object id ${who}. GET /sandbox/state lists everyone.`);
}
