import 'reflect-metadata';
import { describe, expect, it } from '@jest/globals';
import { NOW } from '../../../src/domain/as-of.js';
import { presentValue } from '../../../src/resolvers/present/present-value.js';
import { aValue } from '../../e2e/graphql-server/server-memory-services.js';

const PDQ = 'f8f8f0cee0f4a84f06370a22038f63f0b36e2ed596621e1d33e6b39c4e9c9b22';
const image = (hash: string, hex: string) =>
  aValue('image:1', 'image', { key: `${hash}:${hex}`, label: hex, derived: { hash } });

describe('presenting a value', () => {
  it('keeps a perceptual hash from everyone but administrators, in every field', () => {
    const shown = presentValue(image('pdq', PDQ), NOW, false);
    expect(shown).toMatchObject({ algorithm: 'pdq', hash: null });
    expect(JSON.stringify(shown)).not.toContain(PDQ);
    expect(presentValue(image('pdq', PDQ), NOW, true)).toMatchObject({ hash: PDQ, key: `pdq:${PDQ}` });
  });

  it('shows cryptographic hashes to everyone', () => {
    expect(presentValue(image('md5', 'ab12'), NOW, false)).toMatchObject({ algorithm: 'md5', hash: 'ab12' });
  });

  it('tells plates from vehicle identification numbers', () => {
    const plate = aValue('vehicle:1', 'vehicle', {
      label: 'US-TX-ABC1234',
      derived: { type: 'plate', country: 'US', region: 'TX' },
    });
    const vin = aValue('vehicle:2', 'vehicle', { label: '1M8GDM9AXKP042788', derived: { type: 'vin' } });
    expect(presentValue(plate, NOW, false)).toMatchObject({ plate: 'ABC1234', region: 'TX', country: 'US', vin: null });
    expect(presentValue(vin, NOW, false)).toMatchObject({ plate: null, vin: '1M8GDM9AXKP042788' });
  });

  it('gives each kind its own class', () => {
    const kinds = ['phone', 'email', 'account', 'vehicle', 'device', 'ip', 'image', 'location'] as const;
    const names = kinds.map((kind) => presentValue(aValue(`${kind}:1`, kind), NOW, true).constructor.name);
    expect(names).toEqual(['Phone', 'Email', 'Account', 'Vehicle', 'Device', 'IpAddress', 'Image', 'Location']);
  });
});
