import { type DocumentNode, GraphQLError, type GraphQLSchema, Lexer, parse, Source, TokenKind } from 'graphql';
import { LRUCache } from 'lru-cache';
import { checkDocument, type DocumentRules, tooComplex } from './check-document.js';
import type { DocumentLimits } from './document-limits.js';
import { boundedTypes } from './list-size.js';
import { checkNesting } from './nesting.js';

/** Characters of accepted documents that are remembered. */
const REMEMBERED = 4_000_000;

interface Accepted {
  readonly document: DocumentNode;
  readonly readsVariables: boolean;
}

/** Lets documents through that keep the limits; one that was let through is not looked at again. */
export class DocumentGate {
  private readonly rules: DocumentRules;
  private readonly accepted = new LRUCache<string, Accepted>({
    maxSize: REMEMBERED,
    sizeCalculation: (_, text) => text.length + 1,
  });

  constructor(schema: GraphQLSchema, limits: DocumentLimits) {
    this.rules = { schema, limits, bounded: boundedTypes(schema) };
  }

  /**
   * The parsed document, or the syntax error in it for the GraphQL server to report.
   * @throws AsterismError TOO_COMPLEX, BAD_USER_INPUT
   */
  admit(text: string, values: Readonly<Record<string, unknown>>): DocumentNode | GraphQLError {
    checkNesting(values);
    const known = this.accepted.get(text);
    if (known && !known.readsVariables) return known.document;
    try {
      const document = known?.document ?? this.parse(text);
      const readsVariables = checkDocument(document, values, this.rules);
      if (!known) this.accepted.set(text, { document, readsVariables });
      return document;
    } catch (error) {
      if (error instanceof GraphQLError) return error;
      throw error;
    }
  }

  private parse(text: string): DocumentNode {
    const { characters, tokens } = this.rules.limits;
    if (text.length > characters) throw tooComplex('characters', text.length, characters);
    const source = new Source(text);
    const lexer = new Lexer(source);
    for (let count = 0; lexer.advance().kind !== TokenKind.EOF; count++) {
      if (count >= tokens) throw tooComplex('tokens', count + 1, tokens);
    }
    return parse(source);
  }
}
