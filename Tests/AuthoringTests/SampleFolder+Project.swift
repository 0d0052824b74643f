extension SampleFolder {
  static let project = """
    code: ROOTS
    title: Raices
    other_titles: [Racines, {en: Roots}]
    identifiers: {PRIMA: PR.0001, IATI: XX-SO-1-ROOTS}
    description: Granjas
    manager: Amina Tazi
    status: {is: finalisation, listed_as: ending, listed_on: 2025-06-30, source: list of June}
    dates:
      - planned_start: 2023
        planned_end: 2025-02
        actual_start: 2023-03-01
        actual_end: 2025-04-30
        source: the agreement
      - {planned_start: 2022-12}
    countries:
      - {country: "NO", share: "60,5", from: 2023-01-01, to: 2024-12-31}
      - {country: TN, share: 1/3}
      - {country: FR, role: origin}
      - BE
    themes:
      - {theme: water, share: "12,5", from: 2023-01-02, to: 2024-12-30}
      - jobs
    tags:
      - {framework: sdg, node: 10.7, basis: stated, by: the ministry, weight: 40}
      - gcm
    partners:
      - {name: Cooperativa, kind: private, role: equipment, identifier: XX-COOP}
      - Escuela
    lessons:
      - {text: Regar de noche., kind: success, evidence: Visit in May, link: https://example.org/noche}
      - Sembrar antes.
    stated_amounts:
      - {funder: RIVER, amount: "1234,5", currency: EUR, source: a leaflet, listed_on: 2024-05-17}
      - {funder: OCEAN, amount: not stated}
    links: [https://example.org/roots, https://example.org/racines]
    """

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
    """

  static let ledger = """
    id;type;date;recorded;incurred;amount;currency;booked_amount;booked_currency;project;agreement;\
    line;provider;receiver;country;theme;interest;reverses;description;reference
    T1;disbursement;2024-05-17;2024-05-20;2024-05-02;1234,56;EUR;4170,123;TND;ROOTS;RF-7;\
    C1;RIVER;Cooperativa;MA;jobs;no;;First transfer;INV-9
    T2;1;2024-06-30;;;7,5;USD;;;;;;;;;;yes;;;
    T3;3;2024-07-01;;;-1234,56;EUR;;;;;;;;;;;T1;;
    """
}
