import { execute, GraphQLError, type GraphQLSchema, validate } from 'graphql';
import { AsterismError } from '../../domain/errors.js';
import type { QueryBehind } from '../../schema/behind/query-behind.type.js';
import { authorise } from '../../services/authorise.js';
import { createRequestContext, type RequestContext } from '../request-context.js';
import { type AskedField, documentOfField } from './document-of-field.js';

/** Fields of Query that are not looked behind. */
const NEVER = ['queryBehind'];

/**
 * Asks a field of Query as the caller would, and tells the statements that answered it.
 * @throws AsterismError FORBIDDEN, BAD_USER_INPUT for what cannot be asked, and what the question itself throws
 */
export async function behindField(
  schema: GraphQLSchema,
  { services, caller, admit }: RequestContext,
  asked: AskedField,
): Promise<QueryBehind> {
  authorise(caller, 'queryBehind');
  const text = documentOfField(schema, asked, NEVER);
  const variableValues = { ...asked.args };
  const document = admit(text, variableValues);
  if (document instanceof GraphQLError) throw refused(document);
  const [fault] = validate(schema, document);
  if (fault) throw refused(fault);
  // What it loads is loaded anew: nothing that the request around it has read already is left out.
  const contextValue = createRequestContext(services, caller, admit);
  const ask = async (): Promise<void> => {
    const { errors } = await execute({ schema, document, variableValues, contextValue });
    if (errors?.[0]) throw causeOf(errors[0]);
  };
  return { document: text, statements: await services.queryBehind.behind(ask, caller) };
}

/** What a resolver threw, or what is wrong with the arguments. */
const causeOf = (error: GraphQLError): Error => {
  const { originalError } = error;
  return !originalError || originalError instanceof GraphQLError ? refused(error) : originalError;
};

const refused = ({ message }: GraphQLError): AsterismError =>
  new AsterismError('BAD_USER_INPUT', `This cannot be asked: ${message}`);
