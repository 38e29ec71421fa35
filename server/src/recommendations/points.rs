//! The points of a recommendation, what an office answered to each, and the documents of its answers.

use super::entity::response;
use crate::error::{Error, Result};
use crate::platform::Tx;
use sea_orm::{ActiveModelTrait, ColumnTrait, ConnectionTrait, EntityTrait, QueryFilter, QueryOrder, Set};
use shared::fields::{FieldCode, FieldErrors, line};
use shared::ids::{PointId, RecommendationId, ResponseId};
use shared::meetings::https_link;
use shared::recommendations::points::{PointAnswer, PointVerdict, kind_of};
use shared::recommendations::{AnswerKind, points};

/// Documents of one answer at most.
pub const DOCUMENTS: usize = 5;

/// What a body asks for, one row each.
pub mod point {
    use sea_orm::entity::prelude::*;
    use shared::ids::{PointId, RecommendationId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "recommendation_point")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: PointId,
        pub recommendation_id: RecommendationId,
        /// From 1.
        pub number: i32,
        pub text: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// What an answer says of a point.
pub mod said {
    use sea_orm::entity::prelude::*;
    use shared::ids::{PointId, ResponseId};
    use shared::recommendations::points::PointVerdict;

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "point_answer")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub response_id: ResponseId,
        #[sea_orm(primary_key, auto_increment = false)]
        pub point_id: PointId,
        pub verdict: PointVerdict,
        pub reason: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A document that an answer names: it stands at the office, under its address.
pub mod document {
    use sea_orm::entity::prelude::*;
    use shared::ids::{DocumentLinkId, ResponseId};

    #[derive(Clone, Debug, PartialEq, Eq, DeriveEntityModel)]
    #[sea_orm(table_name = "response_document")]
    pub struct Model {
        #[sea_orm(primary_key, auto_increment = false)]
        pub id: DocumentLinkId,
        pub response_id: ResponseId,
        pub title: String,
        /// An `https` address.
        pub link: String,
    }

    #[derive(Copy, Clone, Debug, EnumIter, DeriveRelation)]
    pub enum Relation {}

    impl ActiveModelBehavior for ActiveModel {}
}

/// A document to be named.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewDocument {
    pub title: String,
    pub link: String,
}

impl NewDocument {
    /// A document of a form; none when both fields are empty.
    ///
    /// # Errors
    /// The refused part: title or address.
    pub fn parse(title: &str, link: &str) -> Result<Option<Self>, FieldCode> {
        if title.trim().is_empty() && link.trim().is_empty() {
            return Ok(None);
        }
        let link = https_link(link)?.ok_or(FieldCode::NotALink)?;
        Ok(Some(Self {
            title: line(title, 3, 120)?,
            link,
        }))
    }
}

/// A point with what the office answered to it last.
#[derive(Clone, Debug)]
pub struct Point {
    pub row: point::Model,
    pub answer: Option<PointAnswer>,
}

pub(super) async fn add(tx: &Tx, id: RecommendationId, texts: Vec<String>) -> Result<()> {
    if texts.is_empty() {
        return Ok(());
    }
    let rows = (1..).zip(texts).map(|(number, text)| point::ActiveModel {
        id: Set(tx.new_id()),
        recommendation_id: Set(id),
        number: Set(number),
        text: Set(text),
    });
    point::Entity::insert_many(rows).exec_without_returning(&tx.db).await?;
    Ok(())
}

/// The points of a recommendation, in their order.
///
/// # Errors
/// The database's.
pub async fn of(db: &impl ConnectionTrait, id: RecommendationId) -> Result<Vec<point::Model>> {
    Ok(point::Entity::find()
        .filter(point::Column::RecommendationId.eq(id))
        .order_by_asc(point::Column::Number)
        .all(db)
        .await?)
}

/// The points with the answers of the last response that answers them, and the documents of all responses: three queries.
///
/// # Errors
/// The database's.
pub async fn answered(
    db: &impl ConnectionTrait,
    id: RecommendationId,
    responses: &[response::Model],
) -> Result<(Vec<Point>, Vec<document::Model>)> {
    let ids: Vec<ResponseId> = responses.iter().map(|row| row.id).collect();
    let rows = of(db, id).await?;
    let answers = said::Entity::find()
        .filter(said::Column::ResponseId.is_in(ids.clone()))
        .order_by_asc(said::Column::ResponseId)
        .all(db)
        .await?;
    let documents = document::Entity::find()
        .filter(document::Column::ResponseId.is_in(ids))
        .order_by_asc(document::Column::Id)
        .all(db)
        .await?;
    let last = |point: PointId| answers.iter().rfind(|said| said.point_id == point);
    let points = rows
        .into_iter()
        .map(|row| Point {
            answer: last(row.id).map(|said| PointAnswer {
                verdict: said.verdict,
                reason: said.reason.clone(),
            }),
            row,
        })
        .collect();
    Ok((points, documents))
}

/// Goes on only when an answer of `kind` says to every point what it says as a whole; one that needs more says nothing to them.
///
/// # Errors
/// `Invalid` by the fields `point-N`, or on `kind`.
pub(super) fn check(asked: &[point::Model], answers: &[(PointId, PointAnswer)], kind: AnswerKind) -> Result<()> {
    let mut errors = FieldErrors::default();
    if !kind.is_final() {
        return Ok(());
    }
    for point in asked {
        if !answers.iter().any(|(id, _)| *id == point.id) {
            errors.add(&format!("point-{}", point.number), FieldCode::Required);
        }
    }
    let verdicts: Vec<PointVerdict> = answers.iter().map(|(_, answer)| answer.verdict).collect();
    let known = answers.iter().all(|(id, _)| asked.iter().any(|point| point.id == *id));
    if !known || (errors.is_empty() && kind_of(&verdicts).is_some_and(|whole| whole != kind)) {
        errors.add("kind", FieldCode::NotAChoice);
    }
    if errors.is_empty() {
        Ok(())
    } else {
        Err(Error::Invalid(errors))
    }
}

pub(super) async fn keep(
    tx: &Tx,
    response: ResponseId,
    answers: Vec<(PointId, PointAnswer)>,
    documents: Vec<NewDocument>,
) -> Result<()> {
    for (point, answer) in answers.into_iter().take(points::MOST) {
        let row = said::ActiveModel {
            response_id: Set(response),
            point_id: Set(point),
            verdict: Set(answer.verdict),
            reason: Set(answer.reason),
        };
        said::Entity::insert(row).exec_without_returning(&tx.db).await?;
    }
    for document in documents.into_iter().take(DOCUMENTS) {
        let row = document::ActiveModel {
            id: Set(tx.new_id()),
            response_id: Set(response),
            title: Set(document.title),
            link: Set(document.link),
        };
        row.insert(&tx.db).await?;
    }
    Ok(())
}
