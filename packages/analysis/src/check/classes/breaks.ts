import { alarm, type Check } from '../alarm.ts';
import { storyTo } from '../explore/graph.ts';

/** No command that the rules let through breaks the system. */
export const breaks: Check = ({ mishaps }) =>
  mishaps
    .filter(({ wrong }) => wrong === 'broke')
    .map(({ node, call, role }) => alarm('breaks.command', { command: call.type, role }, storyTo(node)));
