export { type Alarm, classOf, type DefectClass, type Finding } from './check/alarm.ts';
export { checkReachability } from './check/check-reachability.ts';
export { type Checked, checkService, defectClasses } from './check/check-service.ts';
export { tell } from './check/tell.ts';
export { serviceFiles } from './draw/service-files.ts';
export { type Journeys, journeysOf } from './journeys/journeys-of.ts';
