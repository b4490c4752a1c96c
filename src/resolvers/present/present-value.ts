import type { AsOf } from '../../domain/as-of.js';
import { mayShowHash } from '../../domain/image-hash.js';
import type { ValueView } from '../../domain/views.js';
import { Account } from '../../schema/entities/account.type.js';
import { Device } from '../../schema/entities/device.type.js';
import { Email } from '../../schema/entities/email.type.js';
import { Image } from '../../schema/entities/image.type.js';
import { IpAddress } from '../../schema/entities/ip-address.type.js';
import { Location } from '../../schema/entities/location.type.js';
import { Phone } from '../../schema/entities/phone.type.js';
import type { Value } from '../../schema/entities/value.type.js';
import { Vehicle } from '../../schema/entities/vehicle.type.js';
import { make } from './make.js';
import { presentEntity } from './present-entity.js';

/** A value as its schema class. Perceptual hashes go to administrators only: an image can be guessed from them. */
export function presentValue(view: ValueView, asOf: AsOf, admin: boolean): Value {
  const base = { ...presentEntity(view, asOf), key: view.key, onlyInSource: view.onlyInSource };
  const text = (name: string): string | null => textOf(view.derived[name]);
  const number = (name: string): number | null => numberOf(view.derived[name]);
  const flag = (name: string): boolean => view.derived[name] === true;
  switch (view.kind) {
    case 'phone':
      return make(Phone, {
        ...base,
        number: view.label,
        country: text('country'),
        type: text('type'),
        service: flag('service'),
        fictional: flag('fictional'),
      });
    case 'email':
      return make(Email, { ...base, address: view.label, domain: text('domain'), mailbox: text('mailbox') });
    case 'account':
      return make(Account, {
        ...base,
        platform: text('platform'),
        handle: text('handle') ?? view.label,
      });
    case 'location':
      return make(Location, {
        ...base,
        precision: text('precision'),
        lat: number('lat'),
        lon: number('lon'),
        h3: text('h3'),
        city: text('city'),
        region: text('region'),
        postcode: text('postcode'),
        country: text('country'),
      });
    case 'vehicle':
      return make(Vehicle, {
        ...base,
        plate: text('type') === 'plate' ? afterLast(view.label, '-') : null,
        region: text('region'),
        country: text('country'),
        vin: text('type') === 'vin' ? view.label : null,
      });
    case 'device':
      return make(Device, { ...base, identifier: view.label, type: text('type') });
    case 'ip':
      return make(IpAddress, { ...base, address: view.label, version: number('version'), range: text('range') });
    case 'image': {
      const algorithm = text('hash');
      const open = admin || (algorithm !== null && mayShowHash(algorithm));
      const shown = open ? base : { ...base, key: view.id, label: algorithm ?? 'image' };
      return make(Image, { ...shown, algorithm, hash: open ? view.label : null });
    }
  }
}

const textOf = (value: string | number | boolean | undefined): string | null =>
  value === undefined ? null : String(value);

const numberOf = (value: string | number | boolean | undefined): number | null =>
  typeof value === 'number' ? value : null;

const afterLast = (text: string, mark: string): string => text.slice(text.lastIndexOf(mark) + 1);
