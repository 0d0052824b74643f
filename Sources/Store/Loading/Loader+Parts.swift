import PortfolioModel
import ReferenceData

extension Loader {
  mutating func add(_ ready: ReadyPart) throws {
    let documents = ready.documents
    switch ready.part {
    case .settings(let settings): try add(settings, documents.first)
    case .rates(let batch): try add(batch, documents)
    case .funder(let funder): try add(funder, documents.first)
    case .project(let project): try add(project, ready.searchText, documents.first)
    case .agreement(let agreement): try add(agreement, documents.first)
    case .transactions(let batch) where passed != nil: for row in batch { try addUp(row.value) }
    case .transactions: for row in ready.rows { try add(row) }
    case .controls(let batch): try add(batch, documents)
    case .obligations(let batch): try add(batch, documents)
    case .submissions(let batch): try add(batch, documents)
    case .leftOut(let batch): try add(batch)
    case .sourceTotals(let batch): try add(batch)
    }
  }

  private mutating func add(
    _ settings: PortfolioSettings, _ document: ReadyPart.Document?
  ) throws {
    catalogue.settings = settings
    funders.organisation = settings.organisation.code
    if keptRows == nil { try engine.run(Schema.tables(reporting: reportingCurrencies)) }
    try keep(.settings, "", settings, document)
    let insert = try engine.prepare(
      "INSERT INTO region_country VALUES (?,?) ON CONFLICT DO NOTHING")
    for region in Regions.dividing(in: settings) {
      for country in region.countries {
        try insert.run([.text(region.code.text), .text(country.text)])
      }
    }
  }

  private mutating func add(_ batch: [Rate], _ documents: [ReadyPart.Document]) throws {
    let insert = try engine.prepare(UsedRates.insert)
    rates.reserveCapacity(rates.count + batch.count)
    for (index, rate) in batch.enumerated() {
      try insert.run(UsedRates.values(of: rate, at: rates.count))
      try keep(.rate, "", rate, documents.document(of: index))
      exactDays.note(rate)
      rates.append(rate)
    }
  }

  private mutating func add(
    _ funder: Sourced<Funder>, _ document: ReadyPart.Document?
  ) throws {
    try keep(.funder, funder.value.code.text, funder.value, document)
    try withTables { tables, loader in
      try tables.funder.run([
        .text(funder.value.code.text), Value(loader.catalogue.funders.count),
        Value(funder.value.isInternal), Value(funder.value.type?.text),
      ])
    }
    funders.add(funder.value)
    catalogue.add(funder)
  }

  private mutating func add(
    _ project: Sourced<Project>, _ searchText: String, _ document: ReadyPart.Document?
  ) throws {
    guard passed == nil else { return try addToSums(project.value) }
    try keep(.project, project.value.code.text, project.value, document)
    exactDays.note(project.value)
    try withTables { tables, loader in
      tables.facts.division.add(project.value)
      try tables.project.run([
        .text(project.value.code.text), Value(loader.catalogue.projects.count),
        Value(project.value.status?.status.rawValue), .text(searchText),
      ])
      for tag in project.value.allTags(on: loader.asOf) {
        try tables.tag.run([
          .text(project.value.code.text), .text(tag.framework.text), Value(tag.node?.text),
          .text(tag.basis.rawValue), Value(tag.by), Value(tag.weight?.numerator),
          Value(tag.weight?.denominator),
        ])
      }
    }
    funders.add(project.value)
    catalogue.add(project)
  }

  private mutating func add(
    _ agreement: Sourced<Agreement>, _ document: ReadyPart.Document?
  ) throws {
    let value = agreement.value
    try keep(.agreement, value.code.text, value, document)
    exactDays.note(value)
    funders.add(value)
    if value.amount(inForceOn: asOf).value != nil { statingAmounts.insert(value.code.text) }
    try withTables { tables, loader in
      try tables.agreement.run([
        .text(value.code.text), Value(loader.catalogue.agreements.count),
        .text(value.funder.text), .text(value.currency.code),
      ])
      for line in value.lines {
        try tables.budgetLine.run([
          .text(value.code.text), .text(line.code.text), Value(line.category),
        ])
      }
      for amount in value.amounts(dividedOn: loader.asOf, loader.catalogue.rateTerms(of: value)) {
        try tables.facts.write(amount, as: tables.facts.nextAmount())
      }
    }
    catalogue.add(agreement)
  }

  private mutating func add(
    _ batch: [Sourced<ControlTotal>], _ documents: [ReadyPart.Document]
  ) throws {
    let insert = try engine.prepare("INSERT INTO control VALUES (?,?,?,?,?,?,?,?)")
    for (index, total) in batch.enumerated() {
      let value = total.value
      try insert.run([
        Value(catalogue.controls.count), Value(value.project?.text), Value(value.agreement?.text),
        Value(Int64(value.type.rawValue)), Value(value.period?.isoText),
        Value(value.day?.isoText),
        .text(value.amount.currency.code), .integer(value.amount.minorUnits),
      ])
      try keep(.control, "", value, documents.document(of: index))
      catalogue.add(total)
    }
  }

  private mutating func add(
    _ batch: [Sourced<ObligationSnapshot>], _ documents: [ReadyPart.Document]
  ) throws {
    let insert = try engine.prepare("INSERT INTO obligation VALUES (?,?,?,?,?,?,?)")
    for (index, snapshot) in batch.enumerated() {
      let value = snapshot.value
      try insert.run([
        Value(catalogue.obligations.count), .text(value.day.isoText), .text(value.agreement.text),
        Value(value.line?.text), Value(value.project?.text), .text(value.amount.currency.code),
        .integer(value.amount.minorUnits),
      ])
      try keep(.obligation, "", value, documents.document(of: index))
      catalogue.add(snapshot)
    }
  }

  /// Keeps what was submitted. It is no part of the fingerprint: a report does not change the
  /// portfolio that it is about.
  private mutating func add(
    _ batch: [Sourced<Submission>], _ documents: [ReadyPart.Document]
  ) throws {
    let insert = try engine.prepare("INSERT INTO submission VALUES (?,?,?,?)")
    for (index, submission) in batch.enumerated() {
      let value = submission.value
      try insert.run([
        Value(catalogue.submissions.count), .text(value.agreement.text),
        .text(value.asOf.isoText), .text(value.to.isoText),
      ])
      try keep(.submission, value.agreement.text, value, documents.document(of: index))
      catalogue.add(submission)
    }
  }

  private mutating func add(_ batch: [LeftOut]) throws {
    try withTables { tables, _ in
      for item in batch {
        try tables.leftOut.run([
          .text(item.place.file), Value(item.place.line.map { Int64($0) }),
          .text(item.reason.rawValue), Value(item.currency?.code),
          Value(item.quantity?.plainText), Value(item.type.map { Int64($0.rawValue) }),
          Value(item.identifier),
        ])
      }
    }
  }

  private mutating func add(_ batch: [SourceTotal]) throws {
    let insert = try engine.prepare("INSERT INTO source_total VALUES (?,?,?,?)")
    for total in batch {
      try insert.run([
        Value(total.type.map { Int64($0.rawValue) }), Value(total.currency), Value(total.count),
        .text(total.sum.plainText),
      ])
    }
  }
}

extension [ReadyPart.Document] {
  /// That of one of the values of a part; `nil` where parts are not kept.
  fileprivate func document(of index: Int) -> ReadyPart.Document? { isEmpty ? nil : self[index] }
}
