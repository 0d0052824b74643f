import PortfolioModel
import ReferenceData

extension ActivityMaking {
  var publication: Publication {
    var publication = Publication(reporter: reporter)
    publication.participants = draft.participants.compactMap { $0.published(language) }
    publication.funders = funderCodes
    publication.hasSpending = transactions.contains {
      Measure.spent.types.contains($0.value.type)
    }
    publication.descriptions = otherDescriptions.map {
      PublishedText(type: $0.type, text: $0.localized(language))
    }
    publication.hierarchy = draft.hierarchy
    publication.isHumanitarian = draft.isHumanitarian
    publication.scope = draft.scope
    publication.collaboration = draft.collaboration
    publication.classification = draft.classification
    publication.regions = published(draft.regions)
    publication.sectors = published(draft.sectors)
    publication.tags = published(draft.tags)
    publication.markers = published(draft.markers)
    publication.humanitarianScopes = published(draft.humanitarianScopes)
    publication.budgets = budgets
    publication.plannedDisbursements = plannedDisbursements
    publication.related = draft.related.filter { !$0.activity.isEmpty }.compactMap { related in
      related.relation.flatMap(RelatedActivity.Relation.init).map {
        RelatedActivity(activity: related.activity, relation: $0)
      }
    }
    return publication
  }

  private func published(_ codes: [CodeDraft]) -> [PublishedCode] {
    codes.filter { !$0.code.isEmpty }.map { $0.published(language) }
  }

  /// Goals, targets and indicators of the 2030 Agenda, wherever the activity names them.
  var tags: [Tag] {
    let places = [
      draft.tags.filter { ["2", "3"].contains($0.vocabulary) },
      draft.sectors.filter { ["7", "8", "9"].contains($0.vocabulary) },
      (draft.results.flatMap(\.references)
        + draft.results.flatMap { $0.indicators.flatMap(\.references) })
        .filter { ["7", "8", "9"].contains($0.vocabulary) },
    ]
    var seen: Set<Code<FrameworkNode>> = []
    return places.joined().compactMap { place in
      let node = Code<FrameworkNode>(place.code)
      guard Self.goals?.node(node) != nil, seen.insert(node).inserted else { return nil }
      var tag = Tag(framework: Self.goalsCode, node: node)
      tag.basis = .stated
      tag.by = reporter.name?.text(in: language) ?? reporter.code
      tag.weight = place.share
      return tag
    }
  }

  private static let goalsCode = Code<Framework>("sdg")
  private static let goals = Frameworks.all.first { $0.code == goalsCode }

  /// Scores of the environment and Rio markers, by the codes of IATI's list PolicyMarker.
  var markerScores: [MarkerScore] {
    let codes: [String: Marker] = [
      "2": .environment, "5": .biodiversity, "6": .mitigation, "7": .adaptation,
      "8": .desertification,
    ]
    var seen: Set<Marker> = []
    return draft.markers.filter { ($0.vocabulary ?? "1") == "1" }.compactMap { draft in
      guard let marker = codes[draft.code],
        let highest = PolicyMarkers.highestScore(of: marker.rawValue),
        let score = draft.significance.flatMap({ Int($0) }), (0...highest).contains(score),
        seen.insert(marker).inserted
      else { return nil }
      return MarkerScore(marker: marker, score: score)
    }
  }
}
