import { Account } from './account.type.js';
import { Child } from './child.type.js';
import { Device } from './device.type.js';
import { Email } from './email.type.js';
import { Image } from './image.type.js';
import { IpAddress } from './ip-address.type.js';
import { Location } from './location.type.js';
import { Person } from './person.type.js';
import { Phone } from './phone.type.js';
import { Vehicle } from './vehicle.type.js';

/** Types that fields name only through an interface; the schema would miss them otherwise. */
export const ENTITY_TYPES = [Account, Child, Device, Email, Image, IpAddress, Location, Person, Phone, Vehicle];
