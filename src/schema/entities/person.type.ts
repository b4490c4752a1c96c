import { ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Profile } from './profile.type.js';

/** A person whom no visible mention calls a child. */
@ObjectType({
  implements: [Profile, Entity, Node],
  simpleResolvers: true,
  description: 'A person whom no visible mention calls a child.',
})
export class Person extends Profile {}
