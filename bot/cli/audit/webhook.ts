import { readPolicyFile } from '../../config/policy/file.ts';
import { answerSentence, deliver, type Webhook } from '../../store/hook/deliver.ts';
import { testBody } from '../../store/hook/message.ts';
import { BROKEN, INTACT, type Screens } from './outcome.ts';
import type { Env } from './trail-sources.ts';

/** Sends a test event to each webhook of the policy file, whoever's it is, and says in a sentence what it answered. */
export async function tryWebhooks({ POLICY_PATH: path }: Env, screens: Screens): Promise<number> {
  const webhooks = path ? webhooksIn(path) : [];
  if (webhooks.length === 0)
    throw new Error('No webhook is set: name one in the policy file, as "webhook", and the file in POLICY_PATH.');
  const answers = await Promise.all(
    webhooks.map(async (webhook) => ({ webhook, answer: await deliver(webhook, testBody(Date.now()), Date.now()) })),
  );
  for (const { webhook, answer } of answers) screens.out.write(`${answerSentence(webhook.url, answer)}\n`);
  return answers.every(({ answer }) => answer.kind === 'taken') ? INTACT : BROKEN;
}

function webhooksIn(path: string): readonly Webhook[] {
  const problems: string[] = [];
  const { all, tenants } = readPolicyFile(path, (sentence) => problems.push(sentence));
  if (problems.length > 0) throw new Error(problems.join('\n'));
  const found = [all, ...tenants.values()].flatMap(({ webhook }) => webhook ?? []);
  return found.filter(
    (one, at) => found.findIndex(({ url, keyPath }) => url === one.url && keyPath === one.keyPath) === at,
  );
}
