import { Field, ObjectType } from 'type-graphql';
import { AccessKey } from './access-key.type.js';

/** A new key and, this once, its text. */
@ObjectType({ simpleResolvers: true, description: 'A new key and, this once, its text.' })
export class CreatedKey {
  @Field(() => AccessKey, { description: 'The key.' })
  key!: AccessKey;

  @Field(() => String, { description: 'The text to send as `Authorization: Bearer …`. It is not stored; keep it now.' })
  secret!: string;
}
