// The service on the database of a directory, until the parent lets go: service.mjs DIRECTORY
import { once } from 'node:events';
import { openBench } from '../environment.mjs';

const { app, settings, close } = await openBench(process.argv[2]);
const { url } = await app.serve({ resolve: false });
process.send({ url, key: settings.adminKey, connection: app.connection });
await once(process, 'disconnect');
await close();
