import { z } from 'zod';
import { policySchema } from '../../bot/config/policy/fields.ts';

export const SCHEMA_FILE = new URL('../../env/policy.schema.json', import.meta.url);

/** The schema of the policy file as it is published: made from the one that reads it. */
export const publishedSchema = (): string =>
  `${JSON.stringify(z.toJSONSchema(policySchema, { io: 'input' }), undefined, 2)}\n`;
