export { handleDocument as default, handleError } from '@mot-cua/web/server';
