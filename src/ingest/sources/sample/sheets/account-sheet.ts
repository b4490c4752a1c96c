import type { Person } from '../person.js';
import { drawMarking } from '../row-marking.js';
import type { RowFacts, Sheet } from '../sheet.js';
import { LAST_INSTANT } from '../world.js';
import { csvLine, writePhone } from '../writing.js';

/** A registration of an account with a platform. */
export interface AccountFacts extends RowFacts {
  readonly account: string;
  readonly holder: Person | null;
  readonly email: string | null;
  readonly phone: string | null;
  readonly ip: string | null;
  readonly closedAt: number | null;
}

const DAY = 86_400_000;

/** The file of accounts: CSV as platforms answer a legal request. */
export const ACCOUNT_SHEET: Sheet<AccountFacts> = {
  name: 'accounts',
  file: 'accounts.csv',
  header: 'account_id,platform,handle,display_name,email,phone,ip,created_at,closed_at,updated_at,marking',
  revisable: true,
  key: (index) => `AC-${300_000 + index}`,

  blank: (_world, _index, base) => ({
    ...base,
    account: '',
    holder: null,
    email: null,
    phone: null,
    ip: null,
    closedAt: null,
  }),

  background(world, index, at) {
    const random = world.random('account', index);
    const actor = world.actor(at, random);
    return {
      at,
      city: world.home(actor),
      marking: drawMarking(random),
      account: world.account(actor),
      holder: random.chance(0.75) ? world.adult(actor) : null,
      email: random.chance(0.8) ? world.email(actor) : null,
      phone: random.chance(0.6) ? world.phone(actor, at) : null,
      ip: random.chance(0.9) ? world.ip(actor, random) : null,
      closedAt: random.chance(0.2) ? closing(at, Math.floor(random.unit() * 300 * DAY), null) : null,
    };
  },

  revise: (facts, random) => ({ ...facts, closedAt: closing(facts.at, random.between(1, 30) * DAY, facts.closedAt) }),

  line(facts, key, modified, random) {
    const { account, holder } = facts;
    const [platform, handle] = [account.slice(0, account.indexOf(':')), account.slice(account.indexOf(':') + 1)];
    return csvLine([
      key,
      platform,
      handle,
      holder === null
        ? ''
        : random.chance(0.5)
          ? `${holder.given} ${holder.family}`
          : (holder.nickname ?? holder.given),
      facts.email ?? '',
      facts.phone === null ? '' : writePhone(facts.phone, random),
      facts.ip ?? '',
      new Date(facts.at).toISOString(),
      facts.closedAt === null ? '' : new Date(facts.closedAt).toISOString(),
      new Date(modified).toISOString(),
      facts.marking,
    ]);
  },

  presences: ({ holder }) => (holder ? [{ role: 'account-holder', person: holder.id }] : []),

  values: ({ account, email, phone, ip }) => [
    { kind: 'account', value: account },
    ...(email ? [{ kind: 'email', value: email } as const] : []),
    ...(phone ? [{ kind: 'phone', value: phone } as const] : []),
    ...(ip ? [{ kind: 'ip', value: ip } as const] : []),
  ],
};

/** Never after the sample's last day: a closing in the future would be no fact. An account closed there was reopened. */
function closing(at: number, after: number, before: number | null): number | null {
  const instant = Math.min((before ?? at) + after, LAST_INSTANT);
  return instant === before ? null : instant;
}
