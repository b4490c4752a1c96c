import type { City } from '../cities.js';
import { inventedAccount, inventedEmail, inventedImage, inventedImei, inventedPlate } from '../invented-values.js';
import { makePerson, type Person } from '../person.js';
import type { Random } from '../random.js';
import { rowAt, rowInstant } from '../row-clock.js';
import { drawMarking } from '../row-marking.js';
import type { SampleValue, SheetName } from '../sheet.js';
import { type FactsOf, SHEETS, sheetOf } from '../sheets/all-sheets.js';
import type { TruthEntity, TruthRow, TruthValue } from '../truth.js';
import type { StoryBook } from './story-book.js';

const DAY = 86_400_000;

/** What a story is written with: new people, new values, and rows to put them in. */
export class StoryDraft {
  private readonly seen = new Map<string, TruthRow[]>();

  constructor(
    private readonly book: StoryBook,
    readonly random: Random,
    private readonly start: number,
  ) {}

  city(): City {
    return this.book.world.cities.draw(this.random);
  }

  child(): Person {
    return this.person([11, 17], 'child');
  }

  adult(): Person {
    return this.person([19, 55], 'person');
  }

  phone(city: City): string {
    return this.book.nextPhone(city.state);
  }

  email(): string {
    return inventedEmail(this.book.world.seed, this.book.nextValue(), this.adult().given);
  }

  account(): string {
    return inventedAccount(this.book.world.seed, this.book.nextValue());
  }

  image(): string {
    return inventedImage(this.book.world.seed, 'planted', this.book.nextValue());
  }

  plate(city: City): string {
    return inventedPlate(this.book.nextValue(), city.state);
  }

  device(): string {
    return inventedImei(this.book.nextValue());
  }

  /** Plants a row about `days` after the story's start; what `facts` does not say is blank. */
  row<N extends SheetName>(sheet: N, days: number, city: City, facts: Partial<FactsOf[N]>): TruthRow {
    const { world } = this.book;
    const index = this.book.reserve(sheet, rowAt(world, sheet, this.start + days * DAY), (row) => {
      const base = { at: rowInstant(world, sheet, row), city, marking: drawMarking(this.random) };
      return { ...SHEETS[sheet].blank(world, row, base), ...facts };
    });
    const made = { file: SHEETS[sheet].file, key: SHEETS[sheet].key(index) };
    const planted = this.book.planted(sheet, index);
    if (planted) for (const { value } of sheetOf(sheet).values(planted)) this.note(value, made);
    return made;
  }

  /** A planted value with the rows it was put in so far. */
  via(kind: SampleValue['kind'], value: string): TruthValue {
    return { kind, value, rows: this.seen.get(value) ?? [] };
  }

  /** A person as a row names them. */
  named(person: Person, role: string, row: TruthRow): TruthEntity {
    return { kind: 'person', person: person.id, role, ...row };
  }

  private person(ages: readonly [number, number], kind: string): Person {
    return makePerson(`${kind}-${this.book.nextValue()}`, this.random, ages, this.start);
  }

  private note(value: string, row: TruthRow): void {
    const rows = this.seen.get(value);
    if (rows) rows.push(row);
    else this.seen.set(value, [row]);
  }
}
