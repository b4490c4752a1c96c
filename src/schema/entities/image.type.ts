import { Field, ObjectType } from 'type-graphql';
import { Entity } from './entity.type.js';
import { Node } from './node.type.js';
import { Value } from './value.type.js';

/** One hash of an image. The image itself is never stored; the hashes of one file are never merged. */
@ObjectType({
  implements: [Value, Entity, Node],
  simpleResolvers: true,
  description: 'One hash of an image. The image itself is never stored; the hashes of one file are never merged.',
})
export class Image extends Value {
  @Field(() => String, { nullable: true, description: 'The hash function: md5, sha1, sha256, pdq, phash …' })
  algorithm!: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The hash in hexadecimal. Perceptual hashes are shown to administrators only, since an image can be guessed from them.',
  })
  hash!: string | null;
}
