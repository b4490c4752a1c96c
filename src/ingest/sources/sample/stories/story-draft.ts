import type { Random } from '../../../../domain/random.js';
import type { City } from '../cities.js';
import { inventedAccount, inventedEmail, inventedImage, inventedImei, inventedPlate } from '../invented-values.js';
import { makePerson, type Person } from '../person.js';
import { rowAt, rowInstant } from '../row-clock.js';
import { drawMarking } from '../row-marking.js';
import type { SampleValue } from '../sample-value.js';
import type { RowFacts } from '../sheet.js';
import type { SheetName } from '../sheet-name.js';
import { type FactsOf, SHEETS, sheetOf } from '../sheets/all-sheets.js';
import type { TruthEntity, TruthRow, TruthValue } from '../truth.js';
import type { World } from '../world.js';

const DAY = 86_400_000;

/** Where the rows of stories go; values and numbers it gives are never given again. */
export interface Stage {
  readonly world: World;
  /** Plants in the first free row at or after the wished one. Returns its index. */
  reserve(sheet: SheetName, wished: number, facts: (index: number) => RowFacts): number;
  planted(sheet: SheetName, index: number): RowFacts | undefined;
  nextValue(): number;
  nextPhone(state: string): string;
}

/** What a story is written with: new people, new values, and rows to put them in. */
export class StoryDraft {
  private readonly seen = new Map<string, TruthRow[]>();

  constructor(
    private readonly stage: Stage,
    readonly random: Random,
    private readonly start: number,
  ) {}

  city(): City {
    return this.stage.world.cities.draw(this.random);
  }

  child(): Person {
    return this.person([11, 17], 'child');
  }

  adult(): Person {
    return this.person([19, 55], 'person');
  }

  phone(city: City): string {
    return this.stage.nextPhone(city.state);
  }

  email(): string {
    return inventedEmail(this.stage.world.seed, this.stage.nextValue(), this.adult().given);
  }

  account(): string {
    return inventedAccount(this.stage.world.seed, this.stage.nextValue());
  }

  image(): string {
    return inventedImage(this.stage.world.seed, 'planted', this.stage.nextValue());
  }

  plate(city: City): string {
    return inventedPlate(this.stage.nextValue(), city.state);
  }

  device(): string {
    return inventedImei(this.stage.nextValue());
  }

  /** Plants a row about `days` after the story's start; what `facts` does not say is blank. */
  row<N extends SheetName>(sheet: N, days: number, city: City, facts: Partial<FactsOf[N]>): TruthRow {
    const { world } = this.stage;
    const index = this.stage.reserve(sheet, rowAt(world, sheet, this.start + days * DAY), (row) => {
      const base = { at: rowInstant(world, sheet, row), city, marking: drawMarking(this.random) };
      return { ...SHEETS[sheet].blank(world, row, base), ...facts };
    });
    const made = { file: SHEETS[sheet].file, key: SHEETS[sheet].key(index) };
    const planted = this.stage.planted(sheet, index);
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
    return makePerson(`${kind}-${this.stage.nextValue()}`, this.random, ages, this.start);
  }

  private note(value: string, row: TruthRow): void {
    const rows = this.seen.get(value);
    if (rows) rows.push(row);
    else this.seen.set(value, [row]);
  }
}
