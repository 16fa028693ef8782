import { startClient } from '@mot-cua/web/client';
import { keepForOffline } from './offline/keep-for-offline.ts';

startClient();
keepForOffline();
