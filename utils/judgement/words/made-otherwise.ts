/** "make the two stair towers in glass": what is there or agreed is to be otherwise, and nothing is added. */
export const MADE_OTHERWISE = /\bmake (?:the|our|all|both)\b/i;
