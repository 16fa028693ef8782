import { startClient } from '@mot-cua/web/client';

startClient();
