const PAIRS = `Elizabeth Liz|Katherine Katie|Jennifer Jenny|Rebecca Becky|Samantha Sam|Jessica Jess|Michael Mike|James Jim
Robert Rob|William Bill|Joshua Josh|Matthew Matt|Christopher Chris|Daniel Dan|Andrew Andy|Joseph Joe|Thomas Tom
Zachary Zach|Timothy Tim|Steven Steve|Francisco Paco|José Pepe|Guadalupe Lupe|Gabriela Gaby|Alejandra Ale
Anastasia Nastya|Ekaterina Katya|Natalia Natasha|Alexei Alyosha|Mohammed Mo|Alexis Lexi|Madison Maddie|Abigail Abby
Isabella Bella|Valentina Vale|Danielle Dani|Mackenzie Kenzie|Nathan Nate|Nicholas Nick|Jasmine Jazz|Destiny Dee`;

/** Short form of a given name, for the names that have one. */
export const NICKNAMES: ReadonlyMap<string, string> = new Map(
  PAIRS.split(/[|\n]/).map((pair) => pair.split(' ') as [string, string]),
);
