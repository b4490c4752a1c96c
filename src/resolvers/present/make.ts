/** An instance of a schema class with all its fields; abstract types resolve by class. */
export const make = <T extends object>(type: new () => T, fields: T): T => Object.assign(new type(), fields);
