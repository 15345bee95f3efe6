/** Heads of things one sits before and works with; a lamp or a mirror is only there. */
export const WORKED_WITH =
  /^(?:buttons?|logins?|apps?|portal|search|chatbot|chat|bots?|crm|erp|software|modules?|dashboards?|widget|calendars?|forms?|filters?|licen[cs]es?|seats?|website|site|shop|feature|interface|integration|api|tools?|scanners?|tablets?|laptops?|phones?|alerts?|reminders?|export|import|map|database|templates?|platform|view|fields?)$/;
