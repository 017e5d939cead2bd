// A bare bot on the Microsoft 365 Agents SDK and express, as its samples begin.
import { ActivityHandler, authorizeJWT, CloudAdapter, getAuthConfigWithDefaults } from '@microsoft/agents-hosting';
import express from 'express';
import { CARD, echo, ran, tell } from './told.mjs';

class Echo extends ActivityHandler {
  constructor() {
    super();
    this.onMessage(async (context, next) => {
      await context.sendActivity(`echo ${context.activity.text}`);
      await next();
    });
  }

  async onInvokeActivity(context) {
    const { action } = context.activity.value ?? {};
    return { status: 200, body: { statusCode: 200, type: CARD, value: echo(action?.verb) } };
  }
}

const config = getAuthConfigWithDefaults({
  clientId: process.env.BOT_ID,
  clientSecret: 'secret',
  tenantId: process.env.BOT_TENANT_ID,
});
const adapter = new CloudAdapter(config);
const bot = new Echo();
const app = express();
app.use(express.json());
app.use(authorizeJWT(config));
app.post('/api/messages', async (req, res) => {
  await adapter.process(req, res, (context) => {
    ran();
    return bot.run(context);
  });
});
const server = app.listen(0, '127.0.0.1', () => tell(server.address().port));
