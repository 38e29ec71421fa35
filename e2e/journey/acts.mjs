// The acts of the journey, in their order.

import * as assembly from "./assembly.mjs";
import * as custody from "./custody.mjs";
import * as edition from "./edition.mjs";
import * as jury from "./jury.mjs";
import * as proposal from "./proposal.mjs";
import * as recommendation from "./recommendation.mjs";
import * as room from "./room.mjs";
import * as team from "./team.mjs";

/** What happens, in order. @type {[string, (story: import("./story.mjs").Story) => Promise<void>][]} */
export const acts = [
  ["the first admin begins an edition with its dates", edition.foundEdition],
  ["the organiser poses a challenge", edition.poseChallenge],
  ["the organiser names jurors", edition.nameJurors],
  ["the organiser pauses the edition and undoes it", edition.pauseAndUndo],
  ["a participant begins a team and another finds it", team.beginTeam],
  ["joining by request", team.joinByRequest],
  ["leaving, coming back with the code, handing over", team.leaveAndComeBack],
  ["a mentor for the team", team.nameMentor],
  ["a mail address for letters", team.giveAddress],
  ["time goes by: writing", (story) => edition.moveOn(story, "Writing")],
  ["the team begins a proposal", proposal.beginProposal],
  ["two write in one room", (story) => (story.scripts ? room.writeTogether(story) : room.writeByForms(story))],
  ["the mentor reads along", room.readAlong],
  ["check, freeze, take back, send", proposal.submit],
  ["time goes by: the jury", (story) => edition.moveOn(story, "Jury")],
  ["a rubric and a round", jury.openRound],
  ["a conflict of interest", jury.declareConflict],
  ["assignment by itself, then by hand", jury.assign],
  ["two jurors score", jury.score],
  ["time goes by: results", (story) => edition.moveOn(story, "Results")],
  ["decision and feedback", jury.decide],
  ["time goes by: the assembly", (story) => edition.moveOn(story, "Assembly")],
  ["a body with its mandates", assembly.foundBody],
  ["a meeting with its agenda", assembly.callMeeting],
  ["attendance and a vote with names", assembly.holdVote],
  ["a vote in secret", assembly.holdSecretVote],
  ["minutes", assembly.keepMinutes],
  ["a recommendation to an office", recommendation.send],
  ["the answer by a link, and what is done", recommendation.answer],
  ["the whole life on one page", custody.readItsLife],
];
