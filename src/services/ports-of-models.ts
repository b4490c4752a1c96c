import type { Deadline } from './ports.js';

/** A version of a model as the graph keeps it. */
export interface ModelRecord {
  /** `name@version`. */
  readonly id: string;
  readonly name: string;
  readonly version: number;
  readonly by: string;
  readonly savedAt: string;
  /** True for the one that is used. */
  readonly current: boolean;
}

/** Models are kept with the graph, so that every link can be explained by the model that made it. */
export interface ModelStore {
  /** Keeps the document (JSON) and uses it from now on. */
  save(
    model: Pick<ModelRecord, 'id' | 'name' | 'version' | 'by' | 'savedAt'> & { readonly document: string },
    deadline: Deadline,
  ): Promise<void>;
  list(deadline: Deadline): Promise<ModelRecord[]>;
  /** JSON of one version, or null. */
  find(id: string, deadline: Deadline): Promise<string | null>;
  /**
   * The one that is used, or null when none was saved.
   * @param known id of a model whose document is known; it is not read again
   */
  current(
    known: string | null,
    deadline: Deadline,
  ): Promise<{ readonly id: string; readonly document: string | null } | null>;
}
