import type { DownloadWords } from '../shape/index.ts';

export const download: DownloadWords = {
  get: 'Get the file',
  going: 'Fetching the trail…',
  ready: 'The trail as a file, for you alone. The link works once.',
  done: 'Done. The file is in your downloads.',
  link: 'This link has been used or is older than ten minutes. Type “export” in the chat for a new one.',
  person: 'This link belongs to another person. Type “export” in your own chat.',
  length: 'The trail is too long for one file. Whoever runs this bot can write it with: npm run audit -- export',
  other: 'That did not work. Try again in a minute.',
};
