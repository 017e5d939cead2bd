/** Causes of the rules for passwords: what each is, how to mend it, and the question that tells it. */
export const policy = {
  'password-age': {
    title: 'The password was changed too recently',
    fix: 'Look at **MinPasswordAge**. Above 0 it refuses a second change within that time: wait, or set it to 0.',
    ask: 'Did this user change the password within the last day?',
  },
  'password-history': {
    title: 'Length, complexity or history, perhaps by a fine-grained policy',
    fix: 'Choose a longer password that was never used. Check which policy holds for this very user.',
    ask: 'Was the password used before, or is it short or simple?',
  },
  'password-filter': {
    title: 'A password filter or Entra Password Protection refuses it',
    fix: 'An audit failure 4724 by the MSOL account shows a refusal by the domain controller. Choose a password without banned words, or relax the filter.',
    ask: 'Is a password filter or Entra Password Protection installed on the domain controllers?',
  },
  'cannot-change': {
    title: '**User cannot change password** is ticked',
    fix: "In **Active Directory Users and Computers**, on the user's **Account** tab, clear it, or run the line that mends it.",
    ask: 'Is User cannot change password ticked for this user?',
  },
  'banned-password': {
    title: "Entra's own list of banned passwords refused it",
    fix: 'The password is easily guessable: it holds a common or banned word. It was refused in the cloud and never reached the domain. Choose one without common words, product names or the name of your company.',
    ask: 'Does the message call the password easy to guess?',
  },
  'current-password-wrong': {
    title: 'The current password was typed wrong',
    fix: 'Type the right current password, or reset instead of change.',
    ask: 'Did the user type the current password, and not a new one only?',
  },
};
