import { Random } from '../../../domain/random.js';
import { Cities, type City } from './cities.js';
import { FOREIGN_PHONES, foreignPhone } from './foreign-phone.js';
import { Hubs } from './hubs.js';
import {
  inventedAccount,
  inventedEmail,
  inventedImage,
  inventedImei,
  inventedIp,
  inventedPlate,
} from './invented-values.js';
import { makePerson, type Person } from './person.js';
import { PhoneStock } from './phone-stock.js';
import { extentOf, type SampleExtent, type SampleSize } from './sample-size.js';

/** The years the sample tells of, epoch ms. */
export const FIRST_INSTANT = Date.UTC(2018, 0, 1);
export const LAST_INSTANT = Date.UTC(2025, 0, 1);
/** Actors live in groups of this many in one city and mostly know each other. */
const GROUP = 8;

/** Everybody and everything the rows speak of. People are made when asked for, so that memory does not grow with them. */
export class World {
  readonly extent: SampleExtent;
  readonly cities = new Cities();
  readonly hubs: Hubs;
  private readonly homes: City[] = [];
  private readonly phones: string[] = [];

  constructor(
    readonly seed: number,
    size: SampleSize,
  ) {
    this.extent = extentOf(size);
    this.hubs = new Hubs(seed, this.extent.shelters);
    for (let group = 0; group * GROUP < this.extent.actors; group += 1) {
      this.homes.push(this.cities.draw(this.random('home', group)));
    }
    this.assignPhones();
  }

  random(...path: readonly (number | string)[]): Random {
    return Random.at(this.seed, ...path);
  }

  home(actor: number): City {
    return this.homes[Math.floor(actor / GROUP) % this.homes.length] as City;
  }

  adult(actor: number): Person {
    return makePerson(`person-${actor}`, this.random('person', actor), [18, 58], FIRST_INSTANT);
  }

  /** Number (E.164) the actor uses at an instant: three in ten change theirs once. */
  phone(actor: number, at: number): string {
    const random = this.random('rotation', actor);
    const changes = random.chance(0.3);
    const changed = changes && at > FIRST_INSTANT + random.unit() * (LAST_INSTANT - FIRST_INSTANT);
    return this.phones[actor * 2 + (changed ? 1 : 0)] as string;
  }

  account(n: number): string {
    return inventedAccount(this.seed, n);
  }

  email(actor: number): string {
    return inventedEmail(this.seed, actor, this.adult(actor).given);
  }

  /** One of the up to six pictures of an actor; some use a picture of somebody else in their group. */
  image(actor: number, random: Random): string {
    const owner = random.chance(0.06) ? actor - (actor % GROUP) : actor;
    const u = random.unit();
    return inventedImage(this.seed, owner, Math.floor(u * u * 6));
  }

  plate(actor: number): string {
    return inventedPlate(actor, this.home(actor).state);
  }

  device(actor: number): string {
    return inventedImei(actor);
  }

  /** Address the actor comes from: often a shared one. */
  ip(actor: number, random: Random): string {
    return random.chance(0.35) ? this.hubs.sharedIp(random) : inventedIp(actor);
  }

  /** Somebody whose time it is: groups have their years, and a few actors turn up again and again. */
  actor(at: number, random: Random): number {
    const groups = this.homes.length;
    const now = ((at - FIRST_INSTANT) / (LAST_INSTANT - FIRST_INSTANT)) * groups;
    const spread = random.chance(0.7) ? groups * 0.04 : groups * 0.3;
    let group = Math.floor(now + (random.unit() + random.unit() - 1) * spread);
    group = ((group % groups) + groups) % groups;
    // Rounding down to a multiple of 2^k with k drawn as often as 0.65^k gives sharing a heavy tail.
    for (let step = 2; step <= 4096 && random.chance(0.65); step *= 2) group -= group % step;
    const u = random.unit();
    return Math.min(this.extent.actors - 1, group * GROUP + Math.floor(u * u * GROUP));
  }

  /** Somebody the actor knows: mostly of the own group. */
  contact(actor: number, random: Random): number {
    const friend = this.random('contact', actor, random.below(4));
    const near = actor - (actor % GROUP) + friend.below(GROUP);
    const chosen = friend.chance(0.75) ? near : friend.below(this.extent.actors);
    return Math.min(chosen === actor ? actor + 1 : chosen, this.extent.actors - 1);
  }

  private assignPhones(): void {
    const stock = new PhoneStock(this.seed, 'everyday', [40, 99]);
    const random = this.random('phone-book');
    let abroad = random.below(FOREIGN_PHONES);
    for (let slot = 0; slot < this.extent.actors * 2; slot += 1) {
      const actor = Math.floor(slot / 2);
      const state = this.home(actor).state;
      const used = slot % 2 === 0 || this.random('rotation', actor).chance(0.3);
      if (!used) this.phones.push(this.phones[slot - 1] as string);
      else if (random.chance(0.04) && slot > 0) this.phones.push(this.phones[random.below(slot)] as string);
      else this.phones.push((random.chance(0.03) ? null : stock.take(state)) ?? foreignPhone(abroad++));
    }
  }
}
