extension SampleFolder {
  static let agreement = """
    code: RF-7
    title: Acuerdo
    funder: RIVER
    currency: TND
    amount: "1000,125"
    projects:
      - {project: ROOTS, share: 70}
      - SOUK
    signed: 2023-02-01
    start: 2023-03-01
    end: 2025-02-28
    instalments:
      - {due: 2023-02-15, amount: 600, conditions_met: no, note: after the report}
      - {due: 2024-02-15, amount: 400}
    amendments:
      - date: 2024-09-01
        kind: no-cost-extension
        recorded: 2024-09-10
        amount: 1100
        end: 2025-12-31
        note: Ten months more.
      - {date: 2024-10-01}
    lines:
      - code: C1
        title: Formacion
        category: "9"
        approved: 700
        revisions:
          - {date: 2024-09-02, recorded: 2024-09-11, amount: 750}
          - {date: 2024-11-02, amount: 760}
        project: ROOTS
        explanation: Una escuela mas.
      - {code: C2, title: Viajes, approved: not stated}
    closed: 2026-03-31
    liquidation_days: 60
    partner_transfers: on_report
    overhead: {rate: 7, lines: [C2], without: [C1]}
    whole_action: "2000,5"
    rate_rule: month_average
    fixed_rates: [{from: EUR, to: TND, rate: "3,35", since: 2024-01-01, source: article 7}]
    rules:
      - rule: transfers
        title: Traspasos
        base: current-heading
        direction: up
        cumulative: no
        warn: 80
        limit: 25
        amount: 500
        months: 6
        headings: [C]
        without: [D]
        consequence: Pedir permiso.
        source: article 7
    reports:
      - report: financial
        stage: interim
        every: 6 months
        calendar: yes
        due: 30 days
        minimum_length: 12 months
        responsible: Finanzas
        source: article 8
      - {report: request, due: 1 month before}
    sent:
      - {report: financial, stage: interim, period_end: 2023-06-30, on: 2023-07-20}
      - {report: full, stage: final, on: 2026-01-10}
    phasing:
      - {month: 2023-03, amount: 100}
      - {month: 2023-04, amount: "200,25"}
    """

  static let ledger = """
    id;type;date;recorded;incurred;amount;currency;booked_amount;booked_currency;project;agreement;\
    line;cofunding;provider;receiver;country;theme;sector;interest;reverses;obligation;advance;\
    account;description;reference;value_date;provider_name;provider_activity;receiver_name;\
    receiver_activity;humanitarian;flow_type;finance_type;aid_types;tied_status;channel;region;\
    other_sectors
    T1;disbursement;2024-05-17;2024-05-20;2024-05-02;1234,56;EUR;4170,123;TND;ROOTS;RF-7;\
    C1;;RIVER;Cooperativa;MA;jobs;31120;no;;O1;A1;6100;First transfer;INV-9;\
    2024-05-18;Rivers;XX-RIVER-5;La Cooperativa;XX-COOP-3;yes;10;110;1:C01 + 4:2;5;3;1:189;\
    99:S + 2:311
    T2;1;2024-06-30;;;7,5;USD;;;;;;;;;;;;yes;;;;;;;;;;;;;;;;;;;
    T4;4;2024-07-02;;;30;EUR;;;ROOTS;;;RF-7/C1 2/3 + RF-8 1/3;;;;;;;;;;;;;;;;;;;;;;;;;
    O1;2;2024-04-01;;;2000;EUR;;;;RF-7;C1;;;;;;;;;;;;;;;;;;;;;;;;;;
    A1;3;2024-04-02;;;900;EUR;;;;RF-7;C1;;;;;;;;;;;;;;;;;;;;;;;;;;
    T3;3;2024-07-01;;;-1234,56;EUR;;;;;;;;;;;;;T1;;;;;;;;;;;;;;;;;;
    """
}
