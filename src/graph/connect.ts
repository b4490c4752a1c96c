import neo4j, { type Driver } from 'neo4j-driver';

export interface Connection {
  readonly uri: string;
  readonly user: string;
  readonly password: string;
}

/**
 * Opens a driver. Integers come back as JS numbers: no count here comes near 2^53, and ids and
 * phone numbers are text.
 */
export function connect(connection: Connection): Driver {
  return neo4j.driver(connection.uri, neo4j.auth.basic(connection.user, connection.password), {
    disableLosslessIntegers: true,
    connectionTimeout: 5_000,
    // Longer than a request takes unless told otherwise: whoever waits for a connection is told by its own deadline.
    connectionAcquisitionTimeout: 60_000,
    maxConnectionPoolSize: 50,
    connectionLivenessCheckTimeout: 10_000,
    userAgent: 'asterism',
    telemetryDisabled: true,
  });
}
