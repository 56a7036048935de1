/** A team's matrix, limits and scripts in one language, over a few signals. */
export const MINI = `format: 1
id: team
name: Team
version: 1.0.0
languages: [en]
licence: MIT
signals:
  - { signal: problem, find: [late, broken, rude], flags: [late] }
  - { signal: situation-late, find: [late], flags: [late] }
  - { signal: situation-damaged, find: [broken], flags: [broken] }
  - { signal: situation-rude-staff, find: [rude], flags: [rude] }
  - { signal: loss-practical, find: [taxi], flags: [taxi] }
  - { signal: loss-emotional, find: [cried], flags: [cried] }
  - { signal: repeated, find: ["=third time"], flags: [third time] }
  - { signal: long-standing, find: ["=loyal customer"], flags: [loyal customer] }
abuse:
  - { id: fool, kind: insult, severity: 2, find: [fool], flags: [fool], passes: [x] }
  - { id: pay, kind: blackmail, severity: 2, find: ["=pay double"], flags: [pay double], passes: [x] }
compensation:
  - { id: late-free, situations: [late], gives: remedy, text: "The delivery is free." }
  - { id: late-credit, situations: [late], severities: [2, 3], gives: remedy, amount: { UAH: 200, USD: 5 }, text: "Minus {amount}." }
  - { id: damaged-new, situations: [damaged], gives: remedy, text: "A new one." }
  - { id: any, gives: remedy, text: "Again at no charge." }
  - { id: card, gives: gesture, text: "A card." }
  - { id: discount, severities: [3], gives: gesture, amount: { percent: 30 }, text: "Next time {amount} less." }
authority:
  - { role: agent, limits: { UAH: 100, percent: 20 }, approver: Ruth }
  - { role: manager, limits: { UAH: 1000 } }
forms:
  - id: call
    form: call
    text: |
      Hello {name}!
      | Good day!
      This is {agent}.
      Tell me how it was.
  - { id: note, form: note, text: "By hand." }
`;
