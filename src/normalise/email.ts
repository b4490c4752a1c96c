import { domainToASCII } from 'node:url';
import type { NormalisedValue } from '../domain/report-draft.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { accept, type Normalised, refuse } from './result.js';
import { readText } from './text.js';

/** Local parts that many people are given when they have no address, or that no person owns. */
const NOBODY =
  /^(?:no-?_?\.?reply|do-?_?\.?not-?_?\.?reply|mailer-daemon|none|unknown|na|n\.a|null|noemail|no-?\.?email|nobody|test\d{0,3}|testing|asdf+|qwerty|xxx+|abc|example|donotemail|refused|declined)(?:\+.*)?$/;
/** Whole addresses typed to get past a form. */
const SHARED = new Set(
  'a@a.com a@b.com a@b.c x@x.com x@y.com no@no.com me@me.com email@email.com user@example.com name@example.com email@example.com your@email.com me@example.com mail@mail.com none@gmail.com user@domain.com name@domain.com info@example.com admin@example.com foo@bar.com'.split(
    ' ',
  ),
);
const IGNORES_DOTS = new Set(['gmail.com', 'googlemail.com']);
const HAS_PLUS_TAGS = new Set(
  'gmail.com googlemail.com outlook.com hotmail.com live.com msn.com icloud.com me.com mac.com fastmail.com protonmail.com proton.me pm.me yandex.com zoho.com'.split(
    ' ',
  ),
);
const NOT_PUBLIC = /^(?:local|localhost|localdomain|lan|home|internal|intranet|corp|private|invalid|arpa)$/;

/** Email address: lower case, the domain in punycode. `derived.mailbox` is the provider's one form (no Gmail dots, no plus tag). */
export function normaliseEmail(text: string): Normalised<NormalisedValue> {
  const read = readText(text, 'email address', 400);
  if (!read.ok) return read;
  if (isPlaceholder('email', read.value)) return placeholder(read.value);
  const bare = bareAddress(read.value);
  const at = bare.lastIndexOf('@');
  if (at < 0) return refuse('invalid', `"${bare.slice(0, 60)}" has no @; write name@domain`);
  const local = bare.slice(0, at).toLowerCase().normalize('NFKC');
  const problem =
    localProblem(local) ?? (bare.length - at > 254 ? 'the part after @ is longer than 253 characters' : null);
  if (problem) return refuse('invalid', problem);
  const written = bare.slice(at + 1).replace(/\.$/, '');
  const literal = /^\[(?:IPv6:)?[0-9a-f:.]+\]$/i.test(written);
  const domain = literal ? written.toLowerCase() : domainToASCII(written).toLowerCase();
  if (!literal && !isDomain(domain)) return refuse('invalid', `"${written.slice(0, 60)}" after @ is not a domain`);
  const key = `${local}@${domain}`;
  if (key.length > 254) return refuse('invalid', 'an email address has at most 254 characters');
  if (NOBODY.test(local) || SHARED.has(key)) return placeholder(key);
  const dot = domain.lastIndexOf('.');
  const isPublic =
    !literal && dot > 0 && !NOT_PUBLIC.test(domain.slice(dot + 1)) && /[a-z]/.test(domain.slice(dot + 1));
  return accept({ key, scope: isPublic ? 'public' : 'source', derived: { domain, mailbox: mailboxOf(local, domain) } });
}

/** Nothing that is taken away below. */
const BARE = /^[^\s<>()[\]{}?:,;]*[^\s<>()[\]{}?:,;.]$/;

/** Takes `Name <a@b.org>`, `mailto:a@b.org?…` and `a (at) b (dot) org` down to the address. */
function bareAddress(text: string): string {
  if (BARE.test(text)) return text;
  const angled = /<([^<>]*@[^<>]*)>[\s.,;]*$/.exec(text);
  return (angled?.[1] ?? text)
    .trim()
    .replace(/^(?:mailto|e-?mail|smtp)\s*:\s*/i, '')
    .replace(/\?.*$/, (query) => (text.toLowerCase().includes('mailto:') ? '' : query))
    .replace(/ ?[[({] ?at ?[\])}] ?/i, '@')
    .replace(/ ?[[({] ?dot ?[\])}] ?/gi, '.')
    .replace(/[\s.,;:]+$/, '')
    .trim();
}

function localProblem(local: string): string | null {
  if (local === '') return 'there is nothing before @';
  if (local.length > 64) return `the part before @ has ${local.length} characters; the most is 64`;
  if (local.includes('@')) return 'there is more than one @; give one address a field';
  if (/^"[^"\\]{1,62}"$/.test(local)) return null;
  if (/[\s,;:<>()[\]\\"]/.test(local)) return 'the part before @ has a space or a sign that an address cannot have';
  return /^\.|\.$|\.\./.test(local) ? 'the part before @ begins or ends with a dot or has two in a row' : null;
}

function isDomain(domain: string): boolean {
  if (domain === '' || domain.length > 253) return false;
  return domain.split('.').every((label) => /^[a-z0-9_](?:[a-z0-9_-]{0,61}[a-z0-9_])?$/.test(label));
}

function mailboxOf(local: string, domain: string): string {
  const untagged = HAS_PLUS_TAGS.has(domain) ? local.replace(/(?<=.)\+.*$/, '') : local;
  if (!IGNORES_DOTS.has(domain)) return `${untagged}@${domain}`;
  return `${untagged.replaceAll('.', '')}@gmail.com`;
}
