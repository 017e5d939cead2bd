// A bare botbuilder bot on restify, as its samples begin.
import { ActivityHandler, CloudAdapter, ConfigurationBotFrameworkAuthentication } from 'botbuilder';
import restify from 'restify';
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
    const value = echo(action?.verb);
    if (process.env.BENCH_EDIT) {
      const attachments = [{ contentType: CARD, content: value }];
      await context.updateActivity({ type: 'message', id: context.activity.replyToId, attachments });
    }
    return { status: 200, body: { statusCode: 200, type: CARD, value } };
  }
}

const adapter = new CloudAdapter(
  new ConfigurationBotFrameworkAuthentication({
    MicrosoftAppId: process.env.BOT_ID,
    MicrosoftAppPassword: 'secret',
    MicrosoftAppType: 'SingleTenant',
    MicrosoftAppTenantId: process.env.BOT_TENANT_ID,
  }),
);
adapter.onTurnError = async () => {};
const bot = new Echo();
const server = restify.createServer();
server.use(restify.plugins.bodyParser());
server.post('/api/messages', async (req, res) => {
  await adapter.process(req, res, (context) => {
    ran();
    return bot.run(context);
  });
});
server.listen(0, '127.0.0.1', () => tell(server.server.address().port));
