export { serviceFiles } from './draw/service-files.ts';
