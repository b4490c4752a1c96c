import ipaddr from 'ipaddr.js';
import type { NormalisedValue } from '../domain/report-draft.js';
import { isPlaceholder, placeholder } from './placeholder.js';
import { accept, type Normalised, refuse } from './result.js';
import { readText } from './text.js';

/** An IP address; the port it was seen with is not part of its key. */
export interface IpValue extends NormalisedValue {
  readonly port?: number;
}

/** Kinds of IPv6 addresses that are routed on the internet though they are not plain unicast. */
const ROUTED = new Set(['unicast', '6to4', 'teredo', 'rfc6052']);

/** Reads `1.2.3.4`, `1.2.3.4:443`, `v6`, `[v6]:443`; v4 inside v6 becomes v4. Addresses that many networks use are of scope `source`. */
export function normaliseIp(text: string): Normalised<IpValue> {
  const read = readText(text, 'IP address', 100);
  if (!read.ok) return read;
  if (isPlaceholder('ip', read.value)) return placeholder(read.value);
  const { host, port } = split(read.value.replace(/^ip:\s*/i, ''));
  if (port !== null && port > 65_535) return refuse('invalid', `port ${port} is over 65535`);
  const plainV4 = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(host);
  const decimal = host.replace(/(^|\.)0+(?=\d)/g, '$1');
  if (!(plainV4 ? ipaddr.IPv4.isValid(decimal) : host.includes(':') && ipaddr.IPv6.isValid(host))) {
    return refuse('invalid', `"${host.slice(0, 60)}" is not an IP address; write 192.0.2.1 or 2001:db8::1`);
  }
  const address = ipaddr.process(plainV4 ? decimal : host.replace(/%.*$/, ''));
  const range = address.range();
  if (range === 'unspecified' || range === 'broadcast') return placeholder(read.value);
  const value: IpValue = {
    key: address.toString(),
    scope: ROUTED.has(range) ? 'public' : 'source',
    derived: { version: address.kind() === 'ipv4' ? 4 : 6, range },
  };
  return accept(port === null ? value : { ...value, port });
}

function split(text: string): { host: string; port: number | null } {
  const bracketed = /^\[([^\]]*)\](?::(\d{1,6}))?$/.exec(text);
  if (bracketed) return { host: bracketed[1] ?? '', port: bracketed[2] ? Number(bracketed[2]) : null };
  const withPort = /^([\d.]+):(\d{1,6})$/.exec(text);
  if (withPort) return { host: withPort[1] ?? '', port: Number(withPort[2]) };
  return { host: text.replace(/\/(?:32|128)$/, ''), port: null };
}
