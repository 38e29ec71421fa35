// The acts of a sitting, in their order.

import * as afterwards from "./afterwards.mjs";
import * as decisions from "./decisions.mjs";
import * as ground from "./ground.mjs";
import * as preparation from "./preparation.mjs";
import * as room from "./room.mjs";

/** What happens, in order. @type {[string, (story: import("./story.mjs").Story) => Promise<void>][]} */
export const acts = [
  ["a body is founded", ground.foundBody],
  ["its rules, looked at before they hold", ground.stateRules],
  ["a secretary, and members from a table", ground.seatMembers],
  ["a motion finds its supporter", preparation.bringIn],
  ["another motion is withdrawn, with its reason", preparation.thinkBetter],
  ["three ask for changes, two of the same sentence", preparation.askForChanges],
  ["a procedure is proposed and agreed to", preparation.proposeProcedure],
  ["the agenda with its papers", preparation.makeAgenda],
  ["invitations, answers, and a vote given away", preparation.invite],
  ["the chair opens the meeting", room.openMeeting],
  ["members come with the code of the room", room.checkIn],
  ["who is there is confirmed", room.confirmPresence],
  ["five ask to speak", room.askToSpeak],
  ["the chair leads the debate with a thumb", room.leadDebate],
  ["amendments are decided, and no vote begins without them", decisions.decideAmendments],
  ["two amendments become one sentence", decisions.mergeAmendments],
  ["the motion is adopted", decisions.adoptMotion],
  ["two are elected in secret", decisions.electTwo],
  ["one leaves with the vote of another, and a tie is decided", decisions.breakTie],
  ["another leaves, and the quorum is lost", decisions.loseQuorum],
  ["the minutes are written and handed on", afterwards.writeMinutes],
  ["a member has them put right", afterwards.correctMinutes],
  ["they are approved and published", afterwards.publishMinutes],
  ["a recommendation to an office", afterwards.recommend],
  ["the answer by a link", afterwards.answer],
];
