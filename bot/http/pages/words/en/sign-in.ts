import type { SignInWords } from '../shape/index.ts';

export const signIn: SignInWords = {
  title: 'Sign in to Writeback Pilot',
  going: 'Taking you to Microsoft’s sign-in…',
  why: 'Microsoft asks there for what is still missing: permission for this app, or one more proof that it is you. The bot never sees your password.',
  done: 'Thank you, that worked.',
  back: 'Go back to Teams and press the button again. You can close this window.',
  failed: 'That didn’t work.',
  close: 'Close',
  reasons: {
    'consent-declined':
      'Access was not allowed. If you may not allow it yourself, ask an administrator of your tenant.',
    'policy-refused':
      'A policy of your organisation refused the sign-in. Ask an administrator, and name the code below.',
    'not-started-here': 'This sign-in wasn’t started from Teams here. Close this window and start again from Teams.',
    'wrong-tenant': 'This bot doesn’t serve your organisation. If it should, ask whoever runs it to add your tenant.',
    unreachable: 'The bot’s server didn’t answer. Close this window and try again in a minute.',
    other:
      'Microsoft’s sign-in ended with an error. Try again; if it stays, name the code below to whoever runs this bot.',
  },
  code: 'Code',
};
