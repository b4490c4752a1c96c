/** Make and models, the most frequent first. */
export const CARS: readonly (readonly [make: string, model: string])[] = [
  ['Ford', 'F-150'],
  ['Toyota', 'Camry'],
  ['Honda', 'Civic'],
  ['Chevrolet', 'Silverado'],
  ['Honda', 'Accord'],
  ['Toyota', 'Corolla'],
  ['Nissan', 'Altima'],
  ['Dodge', 'Charger'],
  ['Chevrolet', 'Malibu'],
  ['Hyundai', 'Elantra'],
  ['Jeep', 'Grand Cherokee'],
  ['Kia', 'Soul'],
  ['Chrysler', '300'],
  ['BMW', '328i'],
  ['Volkswagen', 'Jetta'],
  ['GMC', 'Yukon'],
];

/** Colours of cars, the most frequent first. */
export const CAR_COLOURS: readonly string[] = [
  'white',
  'black',
  'gray',
  'silver',
  'blue',
  'red',
  'green',
  'gold',
  'maroon',
];
