import { gzipSync } from 'node:zlib';

/** One hostile request; `headers` beside the usual ones. */
export interface Attack {
  readonly body: string | Buffer;
  readonly headers: Readonly<Record<string, string>>;
}

const JSON_TYPE = { 'content-type': 'application/json' };
const query = (text: string, variables?: object): Attack => ({
  body: JSON.stringify({ query: text, variables }),
  headers: JSON_TYPE,
});
const raw = (body: string | Buffer, headers: Record<string, string> = JSON_TYPE): Attack => ({ body, headers });
const list = (count: number, make: (i: number) => string): string =>
  Array.from({ length: count }, (_, i) => make(i)).join(' ');

const ROOT = 'node(id:"phone:1")';
const CYCLE = '...on Entity{reports(first:1){nodes{facts{entity{';
const CLOSE = '}}}}}';
const nested = (levels: number): string => `{${ROOT}{${CYCLE.repeat(levels)}id${CLOSE.repeat(levels)}}}`;
const fan = (levels: number): string =>
  `query{${ROOT}{...F0}} ${list(levels, (i) => `fragment F${i} on Entity{a:__typename ${CYCLE}...F${i + 1}${CLOSE} ...F${i + 1}}`)} fragment F${levels} on Entity{id}`;
const search = (first: string): string => `{search(text:"a",first:${first}){edges{node{id}}}}`;

/** Requests that must be answered at once with 4xx. */
export const REFUSED: Readonly<Record<string, Attack>> = {
  'depth 15': query(nested(15)),
  'depth 200': query(nested(200)),
  'depth 5000': query(nested(5000)),
  'alias 1000 __typename': query(`{${list(1000, (i) => `a${i}:__typename`)}}`),
  'alias 1000 root': query(`{${list(1000, (i) => `a${i}:${ROOT}{id}`)}}`),
  'field 20000 times': query(`{${'__typename '.repeat(20_000)}}`),
  'overlap 3000': query(`{${`${ROOT}{id} `.repeat(3000)}}`),
  'inline overlap 200 by 100': query(`{${ROOT}{${list(200, () => `...on Entity{${list(100, (i) => `f${i}:id`)}}`)}}}`),
  'directives 10000': query(`{__typename ${'@include(if:true)'.repeat(10_000)}}`),
  'unknown directives 10000': query(`{__typename ${'@aa'.repeat(10_000)}}`),
  'fragment cycle': query(`query{${ROOT}{...A}} fragment A on Entity{...B} fragment B on Entity{...A}`),
  'fragment fan-out 10': query(fan(10)),
  'fragment fan-out 18': query(fan(18)),
  'fragment fan-out 22': query(fan(22)),
  'fragment fan-out 30': query(fan(30)),
  'product of lists': query(
    '{search(text:"a",first:200){nodes{...on Entity{reports(first:200){nodes{facts{role}}}}}}}',
  ),
  'batch of 100': raw(JSON.stringify(Array.from({ length: 100 }, () => ({ query: '{__typename}' })))),
  'first 99999999': query(search('99999999')),
  'first -1': query(search('-1')),
  'first overflow': query(search('99999999999999')),
  'deep variable': raw(
    `{"query":"query($v:ID!){node(id:$v){id}}","variables":{"v":${'['.repeat(1e5)}${']'.repeat(1e5)}}}`,
  ),
  'deep literal': query(`{node(id:${'['.repeat(20_000)}${']'.repeat(20_000)}){id}}`),
  'gzip bomb': raw(gzipSync(Buffer.alloc(20e6, 0x20)), { ...JSON_TYPE, 'content-encoding': 'gzip' }),
  'body 5 MB': query(`{__typename #${'x'.repeat(5e6)}\n}`),
  'not UTF-8': raw(Buffer.from([0x7b, 0xff, 0xfe, 0x7d])),
  'charset utf-7': raw('{"query":"{__typename}"}', { 'content-type': 'application/json; charset=utf-7' }),
  'charset utf-16': raw(Buffer.from('{"query":"{__typename}"}', 'utf16le'), {
    'content-type': 'application/json; charset=utf-16',
  }),
  'text/plain': raw('{"query":"{__typename}"}', { 'content-type': 'text/plain' }),
  form: raw('query={__typename}', { 'content-type': 'application/x-www-form-urlencoded' }),
  'message/rfc822': raw('{"query":"{__typename}"}', { 'content-type': 'message/rfc822' }),
};

/** Odd requests that are allowed: they must be answered at once and never with 5xx. */
export const ODD: Readonly<Record<string, Attack>> = {
  'misspelt field': query('{nodde(id:"1"){id}}'),
  introspection: query('{__schema{types{name}}}'),
  'proto in variables': raw(
    '{"query":"query($i:ID!){node(id:$i){id}}","variables":{"i":"x","__proto__":{"x":1},"constructor":{"prototype":{"y":1}}}}',
  ),
  'NUL in argument': query('{search(text:"a\\u0000b"){totalCount}}'),
  'lone surrogate': query('query($t:String!){search(text:$t){totalCount}}', { t: '\ud800' }),
  'million-byte string': query('query($t:String!){search(text:$t){totalCount}}', { t: 'a'.repeat(9e5) }),
};
