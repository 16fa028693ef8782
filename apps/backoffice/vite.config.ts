import { appConfig } from '@mot-cua/web/vite';

export default appConfig();
