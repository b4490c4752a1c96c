import { NOBODY } from '../sheets/tip-sheet.js';
import type { TruthConnection, TruthEntity, TruthValue } from '../truth.js';
import type { Story } from './story-book.js';

/** Two children in two tips from two cities, the same phone of the person of concern. */
export const samePhoneInTwoTips: Story = (draft) => {
  const [here, there] = [draft.city(), draft.city()];
  const phone = draft.phone(here);
  const [one, other] = [draft.child(), draft.child()];
  const first = draft.row('tips', 0, here, { victim: { ...NOBODY, person: one }, suspect: { ...NOBODY, phone } });
  const second = draft.row('tips', 40, there, { victim: { ...NOBODY, person: other }, suspect: { ...NOBODY, phone } });
  return [shared(draft.named(one, 'victim', first), draft.named(other, 'victim', second), draft.via('phone', phone))];
};

/** Two children in two tips, the same car. */
export const sameCarInTwoTips: Story = (draft) => {
  const [here, there] = [draft.city(), draft.city()];
  const car = { plate: draft.plate(here), make: 'Dodge', model: 'Charger', colour: 'maroon' };
  const [one, other] = [draft.child(), draft.child()];
  const first = draft.row('tips', 0, here, { victim: { ...NOBODY, person: one }, car });
  draft.row('vehicles', 12, there, car);
  const second = draft.row('tips', 25, there, { victim: { ...NOBODY, person: other }, car });
  return [
    shared(draft.named(one, 'victim', first), draft.named(other, 'victim', second), draft.via('vehicle', car.plate)),
  ];
};

/** A missing child's handle is the handle of the person of concern in a tip about another child. */
export const handleOfMissingChildInTip: Story = (draft) => {
  const [here, there] = [draft.city(), draft.city()];
  const account = draft.account();
  const [missing, other] = [draft.child(), draft.child()];
  const first = draft.row('missingChildren', 0, here, { child: missing, account });
  const second = draft.row('tips', 30, there, {
    victim: { ...NOBODY, person: other },
    suspect: { ...NOBODY, account },
  });
  return [
    shared(
      draft.named(missing, 'missing-child', first),
      draft.named(other, 'victim', second),
      draft.via('account', account),
    ),
  ];
};

/** Two advertisements with two phones and one picture. */
export const sameImageInTwoAdvertisements: Story = (draft) => {
  const [here, there] = [draft.city(), draft.city()];
  const [one, other, image] = [draft.phone(here), draft.phone(there), draft.image()];
  draft.row('advertisements', 0, here, { phones: [one], images: [image] });
  draft.row('advertisements', 45, there, { phones: [other], images: [image, draft.image()] });
  return [shared({ kind: 'phone', value: one }, { kind: 'phone', value: other }, draft.via('image', image))];
};

/** Two numbers used in one telephone. */
export const twoNumbersInOneDevice: Story = (draft) => {
  const city = draft.city();
  const device = draft.device();
  const [one, other, called, also] = [draft.phone(city), draft.phone(city), draft.phone(city), draft.phone(city)];
  draft.row('calls', 0, city, { caller: one, callee: called, device });
  draft.row('calls', 20, city, { caller: other, callee: also, device });
  return [shared({ kind: 'phone', value: one }, { kind: 'phone', value: other }, draft.via('device', device))];
};

/** A child in a tip and the phone of an advertisement share an e-mail address. */
export const emailInTipAndAdvertisement: Story = (draft) => {
  const [here, there] = [draft.city(), draft.city()];
  const [child, email, phone] = [draft.child(), draft.email(), draft.phone(there)];
  const tip = draft.row('tips', 0, here, { victim: { ...NOBODY, person: child }, suspect: { ...NOBODY, email } });
  draft.row('advertisements', 15, there, { phones: [phone], emails: [email] });
  return [shared(draft.named(child, 'victim', tip), { kind: 'phone', value: phone }, draft.via('email', email))];
};

/** A number that one person gave up years before another got it: the rows share it, the people do not. */
export const recycledNumber: Story = (draft) => {
  const city = draft.city();
  const [phone, child, holder] = [draft.phone(city), draft.child(), draft.adult()];
  const account = draft.account();
  const first = draft.row('accounts', -700, city, { account, holder, phone, closedAt: null });
  const second = draft.row('tips', 500, city, { victim: { ...NOBODY, person: child }, suspect: { ...NOBODY, phone } });
  const ends = [draft.named(holder, 'account-holder', first), draft.named(child, 'victim', second)] as const;
  return [{ ...shared(...ends, draft.via('phone', phone)), type: 'recycled-value', sameTime: false }];
};

const shared = (from: TruthEntity, to: TruthEntity, via: TruthValue): TruthConnection => ({
  type: 'shared-value',
  hidden: true,
  length: 1,
  sameTime: true,
  from,
  to,
  via: [via],
});
