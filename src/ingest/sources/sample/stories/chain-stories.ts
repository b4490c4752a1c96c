import { NOBODY } from '../sheets/tip-sheet.js';
import type { TruthConnection, TruthEntity, TruthValue } from '../truth.js';
import type { Story } from './story-book.js';

/** Two children: a phone in the first tip, an advertisement with that phone and an e-mail, the e-mail in the second tip. */
export const tipAdvertisementTip: Story = (draft) => {
  const [here, there] = [draft.city(), draft.city()];
  const [one, other, phone, email] = [draft.child(), draft.child(), draft.phone(here), draft.email()];
  const first = draft.row('tips', 0, here, { victim: { ...NOBODY, person: one }, suspect: { ...NOBODY, phone } });
  draft.row('advertisements', 20, here, { phones: [phone], emails: [email], images: [draft.image()] });
  const second = draft.row('tips', 60, there, { victim: { ...NOBODY, person: other }, suspect: { ...NOBODY, email } });
  return [
    chain(draft.named(one, 'victim', first), draft.named(other, 'victim', second), [
      draft.via('phone', phone),
      draft.via('email', email),
    ]),
  ];
};

/** A missing child's handle was registered with a phone, and the phone stands in a tip about another child. */
export const missingChildAccountTip: Story = (draft) => {
  const [here, there] = [draft.city(), draft.city()];
  const [missing, other, account, phone] = [draft.child(), draft.child(), draft.account(), draft.phone(here)];
  const first = draft.row('missingChildren', 10, here, { child: missing, account });
  draft.row('accounts', 0, here, { account, phone });
  const second = draft.row('tips', 45, there, { victim: { ...NOBODY, person: other }, suspect: { ...NOBODY, phone } });
  return [
    chain(draft.named(missing, 'missing-child', first), draft.named(other, 'victim', second), [
      draft.via('account', account),
      draft.via('phone', phone),
    ]),
  ];
};

/** Three values between a missing child and a child in a tip: handle, e-mail, phone. */
export const missingChildAccountAdvertisementTip: Story = (draft) => {
  const [here, there] = [draft.city(), draft.city()];
  const [missing, other] = [draft.child(), draft.child()];
  const [account, email, phone] = [draft.account(), draft.email(), draft.phone(there)];
  const first = draft.row('missingChildren', 10, here, { child: missing, account });
  draft.row('accounts', 0, here, { account, email });
  draft.row('advertisements', 30, there, { phones: [phone], emails: [email] });
  const second = draft.row('tips', 70, there, { victim: { ...NOBODY, person: other }, suspect: { ...NOBODY, phone } });
  return [
    chain(draft.named(missing, 'missing-child', first), draft.named(other, 'victim', second), [
      draft.via('account', account),
      draft.via('email', email),
      draft.via('phone', phone),
    ]),
  ];
};

/** From a child in a tip over a call to an advertisement, and over its picture to the phone of another one. */
export const tipCallAdvertisements: Story = (draft) => {
  const [here, there] = [draft.city(), draft.city()];
  const [child, image] = [draft.child(), draft.image()];
  const [first, second, last] = [draft.phone(here), draft.phone(here), draft.phone(there)];
  const tip = draft.row('tips', 0, here, {
    victim: { ...NOBODY, person: child },
    suspect: { ...NOBODY, phone: first },
  });
  draft.row('calls', 5, here, { caller: first, callee: second });
  draft.row('advertisements', 9, here, { phones: [second], images: [image] });
  draft.row('advertisements', 33, there, { phones: [last], images: [image] });
  return [
    chain(draft.named(child, 'victim', tip), { kind: 'phone', value: last }, [
      draft.via('phone', first),
      draft.via('phone', second),
      draft.via('image', image),
    ]),
  ];
};

/** One advertiser changes phones and keeps the picture: each number follows the last in time. */
export const rotatedPhones: Story = (draft) => {
  const cities = [draft.city(), draft.city(), draft.city()];
  const image = draft.image();
  const phones = cities.map((city) => draft.phone(city));
  cities.forEach((city, turn) => {
    for (const day of [0, 12]) {
      draft.row('advertisements', turn * 60 + day, city, { phones: [phones[turn] as string], images: [image] });
    }
  });
  const [from, to] = [phones[0] as string, phones[2] as string];
  const whole = chain({ kind: 'phone', value: from }, { kind: 'phone', value: to }, [draft.via('image', image)]);
  return [{ ...whole, type: 'rotation' }];
};

const chain = (from: TruthEntity, to: TruthEntity, via: readonly TruthValue[]): TruthConnection => ({
  type: 'chain',
  hidden: true,
  length: via.length,
  sameTime: true,
  from,
  to,
  via,
});
