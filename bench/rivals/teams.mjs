// A bare bot on the Teams SDK, hosted by its own express adapter.
import { createServer } from 'node:http';
import { App, ExpressAdapter } from '@microsoft/teams.apps';
import express from 'express';
import { CARD, echo, ran, tell } from './told.mjs';

const server = express();
const quiet = { error() {}, warn() {}, info() {}, debug() {}, trace() {}, log() {}, child: () => quiet };
const app = new App({
  clientId: process.env.BOT_ID,
  clientSecret: 'secret',
  tenantId: process.env.BOT_TENANT_ID,
  logger: quiet,
  httpServerAdapter: new ExpressAdapter(server),
});
app.on('activity', async ({ next }) => {
  ran();
  return next();
});
app.on('message', async ({ send, activity }) => void (await send(`echo ${activity.text}`)));
app.on('card.action', async ({ activity }) => ({
  statusCode: 200,
  type: CARD,
  value: echo(activity.value.action.verb),
}));
await app.initialize();
const listening = createServer(server).listen(0, '127.0.0.1', () => tell(listening.address().port));
