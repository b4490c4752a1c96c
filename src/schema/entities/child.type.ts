import { ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Profile } from './profile.type.js';

/** A child: at least one visible mention is of a child. */
@ObjectType({
  implements: [Profile, Entity, Node],
  simpleResolvers: true,
  description: 'A child: at least one visible mention is of a child.',
})
export class Child extends Profile {}
