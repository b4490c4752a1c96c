import { NOBODY } from '../sheets/tip-sheet.js';
import type { Story } from './story-book.js';

/** A missing child whom a tip, an account and an advertisement speak of too, under other writings. */
export const missingChildSeenAgain: Story = (draft) => {
  const [here, there] = [draft.city(), draft.city()];
  const [child, account, phone] = [draft.child(), draft.account(), draft.phone(there)];
  const registered = draft.row('accounts', -90, here, { account, holder: child, email: draft.email() });
  const missing = draft.row('missingChildren', 0, here, { child, account });
  const tip = draft.row('tips', 14, there, {
    victim: { ...NOBODY, person: child, account },
    suspect: { ...NOBODY, phone },
  });
  const advertised = draft.row('advertisements', 30, there, { person: child, phones: [phone] });
  return [
    {
      type: 'same-person',
      person: child.id,
      mentions: [
        { ...missing, role: 'missing-child' },
        { ...registered, role: 'account-holder' },
        { ...tip, role: 'victim' },
        { ...advertised, role: 'advertised' },
      ],
    },
  ];
};

/** The person of concern in two tips, once with a phone and once with an e-mail; an account has both. */
export const suspectInTwoTips: Story = (draft) => {
  const [here, there] = [draft.city(), draft.city()];
  const [adult, phone, email] = [draft.adult(), draft.phone(here), draft.email()];
  const first = draft.row('tips', 0, here, { suspect: { ...NOBODY, person: adult, phone } });
  const holder = draft.row('accounts', 20, here, { account: draft.account(), holder: adult, phone, email });
  const second = draft.row('tips', 50, there, { suspect: { ...NOBODY, person: adult, email } });
  return [
    {
      type: 'same-person',
      person: adult.id,
      mentions: [
        { ...first, role: 'suspect' },
        { ...holder, role: 'account-holder' },
        { ...second, role: 'suspect' },
      ],
    },
  ];
};
